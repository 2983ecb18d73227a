/** The one door to the machine's clock and zone. The rules are told the time; only entry points ask for it. */
export const now = (): Temporal.ZonedDateTime => Temporal.Now.zonedDateTimeISO();
