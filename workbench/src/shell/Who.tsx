// Who asks, and how to ask as another: with the token that the operators gave, or without.
import { useEffect, useRef, useState } from 'react';
import { Button, DialogTrigger, FieldError, Form, Input, Label, Text, TextField } from 'react-aria-components';

import { Popup } from '../controls/Popup';
import { NoAnswer, send, UNKNOWN_VIEWER } from '../graphql/send';
import { askAs, couldBeToken, shownToken } from '../graphql/token';
import { WHO_WORDS } from '../words/who';
import { WORDS } from '../words/words';
import type { Standing } from './useStanding';

export function Who({ standing }: { standing: Standing | null }) {
  if (standing === null && shownToken() === null) return null;
  const viewer = standing?.viewer;
  const words = viewer ? WORDS.shell.viewer(viewer.name, viewer.nation?.name ?? null) : WHO_WORDS.title;
  return (
    <DialogTrigger>
      <Button className="viewer" aria-label={words}>
        {viewer?.nation?.code ?? viewer?.name ?? '?'}
      </Button>
      <Popup label={WHO_WORDS.title} look="who">
        {() => <Asking words={words} />}
      </Popup>
    </DialogTrigger>
  );
}

function Asking({ words }: { words: string }) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const trying = useRef<AbortController | null>(null);
  useEffect(() => () => trying.current?.abort(), []);

  const start = async (): Promise<void> => {
    const token = text.trim();
    trying.current?.abort();
    const ending = new AbortController();
    trying.current = ending;
    const wrong = token === '' ? WHO_WORDS.needed : couldBeToken(token) ? await refusal(token, ending.signal) : WHO_WORDS.malformed;
    if (ending.signal.aborted) return;
    setProblem(wrong);
    if (wrong === null) askAs(token);
  };
  return (
    <Form
      className="who-form"
      validationBehavior="aria"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void start();
      }}
    >
      <p>
        <strong>{words}.</strong> {shownToken() === null ? WHO_WORDS.anybody : WHO_WORDS.holder}
      </p>
      <TextField className="field" type="password" value={text} onChange={setText} isInvalid={problem !== null} validationBehavior="aria">
        <Label>{WHO_WORDS.token}</Label>
        <Text slot="description" className="help">
          {WHO_WORDS.help}
        </Text>
        <Input className="control code" autoComplete="off" spellCheck={false} />
        <FieldError className="problem">{problem}</FieldError>
      </TextField>
      <div className="form-actions">
        <Button type="submit" className="button primary">
          {WHO_WORDS.ask}
        </Button>
        {shownToken() !== null && (
          <Button className="link-button" onPress={() => askAs(null)}>
            {WHO_WORDS.without}
          </Button>
        )}
      </div>
    </Form>
  );
}

/** Why the gateway does not take that token; null: it does. */
async function refusal(token: string, signal: AbortSignal): Promise<string | null> {
  try {
    const { errors } = await send('{ viewer { name } }', {}, signal, { token });
    const [error] = errors;
    return error === undefined ? null : error.code === UNKNOWN_VIEWER ? WHO_WORDS.unknownToken : error.message;
  } catch (error) {
    if (signal.aborted) return null;
    return error instanceof NoAnswer ? error.message : String(error);
  }
}
