/** @jsxImportSource react */
/** The real Lexical editor with plain text: Enter sends where `onEnter` is given, Shift+Enter breaks the line. */
import {
  $createParagraphNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_EDITOR,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  createEditor,
  DELETE_CHARACTER_COMMAND,
  DELETE_LINE_COMMAND,
  DELETE_WORD_COMMAND,
  INSERT_LINE_BREAK_COMMAND,
  INSERT_PARAGRAPH_COMMAND,
  KEY_BACKSPACE_COMMAND,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
  REMOVE_TEXT_COMMAND,
} from 'lexical';
import { type HTMLAttributes, useEffect, useRef, useState } from 'react';

export interface BoxDoor {
  readonly text: string;
  readonly clear: () => void;
}

interface LexicalBoxProps extends Pick<HTMLAttributes<HTMLDivElement>, 'aria-label' | 'aria-placeholder'> {
  /** Called after every change with the text and a way to empty the editor. */
  readonly onChange: (door: BoxDoor) => void;
  readonly onEnter?: () => void;
}

export function LexicalBox({ onChange, onEnter, ...labels }: LexicalBoxProps) {
  const root = useRef<HTMLDivElement>(null);
  const changed = useRef(onChange);
  const entered = useRef(onEnter);
  changed.current = onChange;
  entered.current = onEnter;
  const [editor] = useState<LexicalEditor>(() => createEditor({ namespace: 'box', onError: reportError }));
  useEffect(() => {
    editor.setRootElement(root.current);
    editor.update(() => {
      const top = $getRoot();
      if (top.isEmpty()) top.append($createParagraphNode());
    });
    const stop = [...plainText(editor, () => entered.current), listen(editor, (door) => changed.current(door))];
    return () => {
      for (const end of stop) end();
      editor.setRootElement(null);
    };
  }, [editor]);
  return <div ref={root} contentEditable role="textbox" spellCheck={false} suppressContentEditableWarning {...labels} />;
}

function listen(editor: LexicalEditor, tell: (door: BoxDoor) => void): () => void {
  const clear = () =>
    editor.update(() => {
      const top = $getRoot();
      top.clear();
      const paragraph = $createParagraphNode();
      top.append(paragraph);
      paragraph.select();
    });
  return editor.registerUpdateListener(({ editorState }) => {
    editorState.read(() => tell({ text: $getRoot().getTextContent(), clear }));
  });
}

/** The commands of plain text. Lexical turns `beforeinput` and keys into them; alone it does nothing with them. */
function plainText(editor: LexicalEditor, onEnter: () => (() => void) | undefined): (() => void)[] {
  const withSelection =
    <Payload,>(act: (selection: NonNullable<ReturnType<typeof selectionOf>>, payload: Payload) => void) =>
    (payload: Payload): boolean => {
      const selection = selectionOf();
      if (selection === null) return false;
      act(selection, payload);
      return true;
    };
  const level = COMMAND_PRIORITY_EDITOR;
  return [
    editor.registerCommand(
      CONTROLLED_TEXT_INSERTION_COMMAND,
      withSelection((selection, payload) => {
        if (typeof payload === 'string') selection.insertText(payload);
        else selection.insertText(payload.data ?? payload.dataTransfer?.getData('text/plain') ?? '');
      }),
      level,
    ),
    editor.registerCommand(
      DELETE_CHARACTER_COMMAND,
      withSelection((selection, backward) => selection.deleteCharacter(backward)),
      level,
    ),
    editor.registerCommand(
      DELETE_WORD_COMMAND,
      withSelection((selection, backward) => selection.deleteWord(backward)),
      level,
    ),
    editor.registerCommand(
      DELETE_LINE_COMMAND,
      withSelection((selection, backward) => selection.deleteLine(backward)),
      level,
    ),
    editor.registerCommand(
      REMOVE_TEXT_COMMAND,
      withSelection((selection) => selection.removeText()),
      level,
    ),
    editor.registerCommand(
      INSERT_LINE_BREAK_COMMAND,
      withSelection((selection) => selection.insertLineBreak()),
      level,
    ),
    editor.registerCommand(
      // A telephone's keyboard does not name Enter: what arrives is this.
      INSERT_PARAGRAPH_COMMAND,
      withSelection((selection) => {
        const enter = onEnter();
        if (enter === undefined) selection.insertLineBreak();
        else enter();
      }),
      level,
    ),
    editor.registerCommand(
      KEY_BACKSPACE_COMMAND,
      (event) => {
        event.preventDefault();
        return editor.dispatchCommand(DELETE_CHARACTER_COMMAND, true);
      },
      level,
    ),
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        const enter = onEnter();
        event?.preventDefault();
        if (enter === undefined || event?.shiftKey) return editor.dispatchCommand(INSERT_LINE_BREAK_COMMAND, false);
        enter();
        return true;
      },
      level,
    ),
  ];
}

function selectionOf() {
  const selection = $getSelection();
  return $isRangeSelection(selection) ? selection : null;
}
