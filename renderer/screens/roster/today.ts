/** The day at this computer, so many days from now, as YYYY-MM-DD. */
export function today(later: number): string {
  const day = new Date();
  day.setDate(day.getDate() + later);
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
