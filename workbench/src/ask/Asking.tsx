// One question, from its form to its answer.
import { useCallback, useEffect, useRef, useState } from 'react';

import { AnswerPanel } from '../answer/AnswerPanel';
import { PLAIN, type Arrangement } from '../answer/arrange';
import { UNDRAWN } from '../answer/drawing';
import { fill } from '../form/filled';
import { readForm, type Problem } from '../form/variables';
import { RAN } from '../history/ran';
import type { Question } from '../schema/library';
import { TabStrip } from '../tabs/TabStrip';
import { useTabs } from '../tabs/useTabs';
import { WORDS } from '../words/words';
import type { Written } from './AskPage';
import { LongRemark } from './LongRemark';
import { Editing } from './Editing';
import { besides, fieldsOf, OWN_BEGINNING, parsed, placeOf, type Opened, type Place, type View } from './place';
import { QuestionCard } from './QuestionCard';
import type { Answered } from './run';
import { useAddress } from './useAddress';
import { useLatest } from './useLatest';
import { useRecovery } from './useRecovery';
import { useRun } from './useRun';

export function Asking({ opened, written }: { opened: Opened; written: Written }) {
  const [place, change, latest] = useLatest<Place>(opened.place);
  const [problems, setProblems] = useState<{ list: readonly Problem[]; count: number }>({ list: [], count: 0 });
  const [address, setAddress] = useState<string | null>('');
  const [folded, setFolded] = useState(opened.named);
  const { progress, answered, start, repeat, more, show, cancel } = useRun();
  useRecovery(progress, answered, repeat);
  const answers = useRef(new Map<string, Answered | null>());
  const tabs = useTabs(place, (to, from) => {
    answers.current.set(from, answered);
    show(answers.current.get(to.id) ?? null);
    setProblems({ list: [], count: 0 });
    change({ ...placeOf(to.text, new URLSearchParams(to.address)), editing: true });
  });
  const told = useAddress(place, tabs.current, written, setAddress);

  const ask = useCallback(
    (shown: Place) => {
      const read = parsed(shown.text);
      if ('fault' in read) {
        setProblems(({ count }) => ({ list: [{ path: '', label: '', message: WORDS.ask.syntax(read.fault) }], count: count + 1 }));
        return;
      }
      const form = readForm(fieldsOf(shown.text), shown.filled);
      setProblems(({ count }) => ({ list: form.problems, count: count + 1 }));
      if (form.problems.length > 0) return;
      setFolded(true);
      RAN.record({ text: shown.text, address: besides(shown).toString(), at: new Date().toISOString() });
      told(shown);
      start(read.document, shown.text, form.variables);
    },
    [start, told],
  );

  useEffect(() => {
    if (opened.named) ask(opened.place);
  }, [ask, opened]);
  useKeys(() => ask(latest()), cancel);

  const choose = (question: Question | null): void => {
    if (question === null && place.editing) {
      tabs.add();
      return;
    }
    const text = question?.text ?? OWN_BEGINNING;
    tabs.enter(text);
    setProblems({ list: [], count: 0 });
    setFolded(false);
    change({ question, text, filled: fill(fieldsOf(text)), arrangement: PLAIN, drawing: UNDRAWN, editing: question === null });
  };
  const fillIn = (path: string, texts: readonly string[]): Place => {
    change({ filled: { ...latest().filled, [path]: texts } });
    return latest();
  };
  const arrange = (arrangement: Arrangement): void => change({ arrangement });
  const running = progress.state === 'running';

  return (
    <div className={place.editing ? 'ask editing' : 'ask'}>
      <section id="form" className="form-side" aria-label={WORDS.ask.form} data-region tabIndex={-1}>
        {opened.remarks.map((remark) => (
          <p key={remark} className="remark" role="status">
            {remark}
          </p>
        ))}
        <LongRemark address={address} />
        {place.editing ? (
          <div className="card editor-card">
            <TabStrip tabs={tabs}>
              <Editing
                tab={tabs.current}
                place={place}
                problems={problems}
                running={running}
                onChange={change}
                onFill={fillIn}
                onTakeUp={(ran) => tabs.open(ran.text, ran.address)}
                onRun={() => ask(latest())}
                onChoose={choose}
              />
            </TabStrip>
          </div>
        ) : (
          <QuestionCard
            place={place}
            problems={problems}
            running={running}
            folded={folded}
            onUnfold={() => setFolded(false)}
            onFill={fillIn}
            onReset={() => change({ filled: fill(fieldsOf(place.text)) })}
            onRun={() => ask(latest())}
            onChoose={choose}
            onEdit={() => {
              tabs.enter(place.text);
              change({ editing: true });
            }}
          />
        )}
      </section>
      <AnswerPanel
        place={place}
        progress={progress}
        answered={answered}
        onView={(view: View) => change({ view })}
        onArrange={arrange}
        onDraw={(drawing) => change({ drawing })}
        onMore={more}
        onCancel={cancel}
      />
    </div>
  );
}

/**
 * Ctrl Enter runs wherever the focus is, so it is heard before the control that has it. Escape cancels what runs, unless
 * there is something open that it closes.
 */
function useKeys(run: () => void, cancel: () => void): void {
  const heard = useRef({ run, cancel });
  heard.current = { run, cancel };
  useEffect(() => {
    const runs = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      event.stopPropagation();
      heard.current.run();
    };
    const cancels = (event: KeyboardEvent): void => {
      const open = document.querySelector('[role="dialog"], [role="listbox"]') !== null;
      if (event.key === 'Escape' && !event.defaultPrevented && !open) heard.current.cancel();
    };
    window.addEventListener('keydown', runs, true);
    window.addEventListener('keydown', cancels);
    return () => {
      window.removeEventListener('keydown', runs, true);
      window.removeEventListener('keydown', cancels);
    };
  }, []);
}
