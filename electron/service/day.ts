/** The calendar day in the room, as YYYY-MM-DD. */
export function dayOf(wall: number): string {
  const day = new Date(wall);
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
