// What a mark of the timeline is, and where it comes from.
import type { RefObject } from 'react';
import { Link } from 'wouter';

import { FactsPopover } from '../answer/FactsPopover';
import { OriginFacts } from '../answer/OriginFacts';
import { day, dayTo } from '../format/dates';
import { number } from '../format/numbers';
import { READINESS } from '../words/readiness';
import type { Later } from './asked';
import { open } from './figures';
import type { Course, Line } from './lines';
import type { Mark } from './Plot';
import { courseTold, gapTold, peopleTold, reasonTold, seatsTold } from './told';

/** So many later courses are named; the rest are counted. */
const FEW = 5;
const { facts } = READINESS;

interface MarkPopoverProps {
  line: Line;
  mark: Mark;
  trigger: RefObject<SVGElement | null>;
  onClose: () => void;
}

export function MarkPopover({ line, mark, trigger, onClose }: MarkPopoverProps) {
  return (
    <FactsPopover title={titleOf(line, mark)} look="mark-popover" trigger={trigger} onClose={onClose}>
      {mark.kind === 'line' && <LineFacts line={line} />}
      {mark.kind === 'course' && <CourseFacts course={mark.course} />}
      {mark.kind === 'earlier' && <Courses courses={mark.courses} />}
    </FactsPopover>
  );
}

function titleOf(line: Line, mark: Mark): string {
  switch (mark.kind) {
    case 'line':
      return `${line.title}: ${gapTold(line)}`;
    case 'course':
      return mark.course.iteration.course.title;
    case 'earlier':
      return READINESS.legend.earlier;
  }
}

function LineFacts({ line }: { line: Line }) {
  const { node, courses, origin, about } = line;
  const { arrives, readiness } = node;
  return (
    <>
      <p>{reasonTold(line)}</p>
      <p>
        <Link href={`/browse/${encodeURIComponent(line.id)}`}>{facts.openLine}</Link>
      </p>
      <dl className="facts">
        <dt>{facts.arrives}</dt>
        <dd>{arrives ? `${dayTo(arrives.precision, arrives.date)}, ${arrives.kind.toLowerCase()}` : facts.notSaid}</dd>
        <dt>{facts.crewReady}</dt>
        <dd>{readiness.crewReadyOn ? day(readiness.crewReadyOn) : facts.never}</dd>
        {readiness.usableOn && (
          <>
            <dt>{facts.usable}</dt>
            <dd>
              {about && '≈ '}
              {day(readiness.usableOn)}
            </dd>
          </>
        )}
      </dl>
      {readiness.crew.length > 0 && <CrewTable line={line} />}
      <p>{courses.length === 0 ? facts.derivedAlone : facts.derived}</p>
      <Courses courses={courses} />
      <LaterCourses later={readiness.laterIterations} />
      {origin !== null && (
        <>
          <h4>{facts.lineOrigin}</h4>
          <OriginFacts origin={origin} raw={null} />
        </>
      )}
    </>
  );
}

function CrewTable({ line: { node } }: { line: Line }) {
  return (
    <table className="rows">
      <caption>{facts.crew}</caption>
      <thead>
        <tr>
          {[facts.role, facts.needed, facts.trained, facts.scheduled, facts.missing].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {node.readiness.crew.map(({ role, needed, trained, scheduled, missing }) => (
          <tr key={role}>
            <th scope="row">{READINESS.role(role, 2)}</th>
            {[needed, trained, scheduled, missing].map((people, at) => (
              <td key={at} className="number">
                {number(people)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Courses({ courses }: { courses: readonly Course[] }) {
  if (courses.length === 0) return null;
  return (
    <ul className="values">
      {courses.map((course) => (
        <li key={course.iteration.id}>
          <Link href={`/browse/${encodeURIComponent(course.iteration.id)}`}>{courseTold(course)}</Link>
        </li>
      ))}
    </ul>
  );
}

function LaterCourses({ later }: { later: readonly Later[] }) {
  if (later.length === 0) return null;
  return (
    <>
      <p>{facts.later(later.length)}</p>
      <ul className="values">
        {later.slice(0, FEW).map(({ id, course, ends, seats, seatsFilled }) => (
          <li key={id}>
            <Link href={`/browse/${encodeURIComponent(id)}`}>
              {facts.laterRun(course.title, ends ? day(ends.date) : facts.notSaid, open(seats.value, seatsFilled.value))}
            </Link>
          </li>
        ))}
        {later.length > FEW && <li>{facts.andMore(later.length - FEW)}</li>}
      </ul>
    </>
  );
}

function CourseFacts({ course }: { course: Course }) {
  const { iteration, origin, from, to, gives } = course;
  const seats = seatsTold(course);
  const reserved = gives.some((one) => one.reserved);
  return (
    <>
      <p>
        <Link href={`/browse/${encodeURIComponent(iteration.id)}`}>{facts.openCourse}</Link>
      </p>
      <dl className="facts">
        {iteration.facility && (
          <>
            <dt>{facts.place}</dt>
            <dd>{iteration.facility.name}</dd>
          </>
        )}
        <dt>{facts.runs}</dt>
        <dd>{READINESS.between(day(from), day(to))}</dd>
        <dt>{facts.seats}</dt>
        <dd>{seats === '' ? facts.notSaid : seats}</dd>
        <dt>{facts.crews}</dt>
        <dd>
          {peopleTold(course)}
          {reserved && `, ${facts.reserved}`}
        </dd>
      </dl>
      {origin !== null && <OriginFacts origin={origin} raw={null} />}
    </>
  );
}
