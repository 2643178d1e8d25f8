/** @jsxImportSource react */
/** X's composer: the real draft-js editor, a send button, and Ctrl/Cmd+Enter. */
import { Editor, EditorState, getDefaultKeyBinding } from 'draft-js';
import { useState } from 'react';
import { sendX } from '../kit/wire';
import type { Words } from './words';

interface ComposerProps {
  readonly words: Words;
  readonly buttonId: 'tweetButton' | 'tweetButtonInline';
  readonly label: string;
  readonly onSent: () => void;
  readonly index?: number;
}

export function Composer({ words, buttonId, label, onSent, index = 0 }: ComposerProps) {
  const [state, setState] = useState(() => EditorState.createEmpty());
  const text = state.getCurrentContent().getPlainText();
  const send = () => {
    if (text.trim() === '') return;
    sendX(text.length > 280 ? 'CreateNoteTweet' : 'CreateTweet', { length: text.length });
    setState(EditorState.createEmpty());
    onSent();
  };
  return (
    <div className="composer">
      <Editor
        editorState={state}
        onChange={setState}
        ariaLabel={words.composer}
        webDriverTestID={`tweetTextarea_${index}`}
        keyBindingFn={(event) =>
          event.key === 'Enter' && (event.ctrlKey || event.metaKey) ? 'send' : getDefaultKeyBinding(event)
        }
        handleKeyCommand={(command) => {
          if (command !== 'send') return 'not-handled';
          send();
          return 'handled';
        }}
      />
      <button type="button" data-testid={buttonId} disabled={text.trim() === ''} onClick={send}>
        <span>{label}</span>
      </button>
    </div>
  );
}
