import { useEffect, useState } from 'react';

const calm = 400;

/** The newest of a value that changes with each key, once the hands rest for a moment. */
export function useRested<Value>(value: Value): Value {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), calm);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}
