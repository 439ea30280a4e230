import { anonymityWords } from './anonymity-words';
import type { Contact } from '../../../lib/content/model';

const columns = ['Contact', 'Your name', 'In detail', 'Calling you back'];

/** A contact as the table compares it. */
export type AnonymityRow = Pick<Contact, 'address' | 'anonymity' | 'name'> & {
  callsBack?: string | undefined;
};

/**
 * "Who will know it was me?": a table on a wide screen, a card for each contact on a phone.
 * The roles are written out because browsers forget them when a table is drawn as cards.
 */
export function AnonymityTable({ caption, rows }: { caption: string; rows: AnonymityRow[] }) {
  return (
    <table className="cards" role="table">
      <caption>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column} scope="col" role="columnheader">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={row.address} role="row">
            <th scope="row" role="rowheader">
              <a href={row.address}>{row.name}</a>
            </th>
            <td role="cell" data-name={columns[1]}>
              {anonymityWords[row.anonymity.level]}
            </td>
            <td role="cell" data-name={columns[2]}>
              {row.anonymity.detail}
            </td>
            <td role="cell" data-name={columns[3]}>
              {row.callsBack ?? 'We don’t know.'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
