/** A searchable list of the 552 regions: type a part of the name, choose with the arrow keys or by touch. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Region } from '../../rulebook/law-words';
import type { Language, RegionCode } from '../../rulebook/words';
import { Lock } from '../../ui';
import { provinceNameOf, regionInWords, searchRegions } from './regions';
import { sharedTranslator } from './words';

/** More are not shown; the person types on. */
const mostShown = 12;

export function RegionField(props: {
  readonly language: Language;
  readonly value: RegionCode | null;
  readonly locked?: string | undefined;
  readonly label?: string;
  readonly hint?: string;
  readonly onChange: (region: RegionCode | null) => void;
}) {
  const t = sharedTranslator(props.language);
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const [unknown, setUnknown] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const open = typed !== null;
  const found = open ? searchRegions(typed, mostShown) : [];
  const chosen = props.value === null ? '' : regionInWords(props.value);

  useEffect(() => {
    if (open) list.current?.scrollIntoView({ block: 'nearest' });
  }, [open, found.length]);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const choose = (region: Region) => {
    setTyped(null);
    setUnknown(null);
    props.onChange(region.code);
  };
  const leave = () => {
    if (typed === null) return;
    const text = typed.trim();
    const [only] = found;
    setTyped(null);
    if (text === '' || text === chosen) {
      setUnknown(null);
      if (text === '' && props.value !== null) props.onChange(null);
    } else if (only !== undefined && found.length === 1) choose(only);
    else setUnknown(text);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!open) setTyped('');
      else if (found.length > 0) {
        setActive((active + (event.key === 'ArrowDown' ? 1 : found.length - 1)) % found.length);
      }
    } else if (event.key === 'Enter' && open) {
      event.preventDefault();
      const region = found[active];
      if (region !== undefined) choose(region);
    } else if (event.key === 'Escape' && open) {
      event.preventDefault();
      setTyped(null);
    }
  };

  const describedBy = [
    `${id}-hint`,
    unknown === null ? '' : `${id}-error`,
    props.locked === undefined ? '' : `${id}-lock`,
  ];
  return (
    <div class="field region">
      <label for={id}>{props.label ?? t('regionLabel')}</label>
      <input
        id={id}
        class="input"
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-activedescendant={open && found[active] !== undefined ? `${id}-${active}` : undefined}
        aria-describedby={describedBy.filter(Boolean).join(' ')}
        aria-invalid={unknown !== null}
        disabled={props.locked !== undefined}
        placeholder={t('regionPlaceholder')}
        value={typed ?? chosen}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setActive(0);
        }}
        onFocus={(event) => event.currentTarget.select()}
        onKeyDown={onKey}
        onBlur={leave}
      />
      <div
        ref={list}
        class="region__list"
        id={`${id}-list`}
        role="listbox"
        aria-label={t('regionLabel')}
        hidden={!open}
      >
        {found.map((region, place) => (
          <div
            key={region.code}
            id={`${id}-${place}`}
            class="region__option"
            role="option"
            tabIndex={-1}
            aria-selected={place === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(region)}
          >
            <span>{region.name}</span>
            <span class="muted small">{provinceNameOf(region.code) ?? t('regionProvince')}</span>
          </div>
        ))}
      </div>
      <span class="field__hint" role="status">
        {open && found.length === 0 ? t('regionNone') : ''}
      </span>
      <span id={`${id}-hint`} class="field__hint">
        {props.hint ?? t('regionHint')}
      </span>
      {unknown === null ? null : (
        <span id={`${id}-error`} class="field__error" role="alert">
          {t('regionUnknown', { region: shortened(unknown) })}
        </span>
      )}
      {props.locked === undefined ? null : (
        <span id={`${id}-lock`}>
          <Lock words={props.locked} />
        </span>
      )}
    </div>
  );
}

/** What people paste may be long; a message stays a sentence. */
function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
