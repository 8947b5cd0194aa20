/** So many empty places. A plain loop takes a twentieth of the time of `Array.from`. */
export function unfilled<Value>(length: number): (Value | undefined)[] {
  const places: (Value | undefined)[] = [];
  for (let at = 0; at < length; at++) places.push(undefined);
  return places;
}
