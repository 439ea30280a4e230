/**
 * A number to press: the number only, with its spaces as they are read aloud.
 * `scheme` is `sms` for numbers that take text messages.
 */
export function TelLink({ number, scheme = 'tel' }: { number: string; scheme?: 'tel' | 'sms' }) {
  return (
    <a className="tel" href={`${scheme}:${number.replaceAll(' ', '')}`}>
      {number}
    </a>
  );
}
