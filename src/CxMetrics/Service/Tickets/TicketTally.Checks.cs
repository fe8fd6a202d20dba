using System.Globalization;

namespace CxMetrics;

/// <content>What cannot be, whatever the tickets: a state from elsewhere may contradict itself.</content>
public sealed partial class TicketTally
{
    private static void RefuseReopenings(long reopenings, RateTally reopened)
    {
        if (reopenings < reopened.Numerator || (reopened.Numerator == 0 && reopenings > 0))
        {
            throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"There are {reopenings:N0} reopenings of {reopened.Numerator:N0} reopened tickets; expected at least one of each, and none without."),
                nameof(reopenings));
        }
    }

    private void RefuseRates(TicketRates rates)
    {
        foreach (RateTally rate in (RateTally[])[rates.Reopened, rates.OneTouch, rates.TwoTouch, rates.SolvedWithoutReply])
        {
            if (rate.Denominator + rate.Excluded.Total != Count)
            {
                throw new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture, $"A rate accounts for {rate}; expected it to account for {Count:N0} tickets."), nameof(rates));
            }
        }

        foreach (RateTally rate in (RateTally[])[rates.OneTouch, rates.TwoTouch, rates.SolvedWithoutReply])
        {
            if (rate.Denominator > rates.Solved.Numerator)
            {
                throw new ArgumentException(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"A rate of solved tickets has {rate.Denominator:N0} of them; expected at most {rates.Solved.Numerator:N0}, those that are solved."),
                    nameof(rates));
            }
        }
    }

    private void RefuseTimes(TicketTimeTally[] times)
    {
        RefuseMore(TicketDurationKind.FirstResolution, Reopened.Denominator, "those that were ever solved");
        RefuseMore(TicketDurationKind.FullResolution, Solved.Numerator, "those that are solved");
        foreach (TicketTimeTally time in times)
        {
            // A definition is missing from the identity alone, which has no durations either.
            if (Definition is { } definition && time.Business.Count != (definition.Calendar is null ? 0 : time.Count))
            {
                throw new ArgumentException(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"There are {time.Business.Count:N0} durations in business time beside {time.Count:N0}; expected {(definition.Calendar is null ? "none, since the definition has no calendar" : "as many, since the definition has a calendar")}."),
                    nameof(times));
            }
        }

        void RefuseMore(TicketDurationKind kind, long most, string which)
        {
            if (times[(int)kind].Count > most)
            {
                throw new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture, $"There are {times[(int)kind].Count:N0} times of {kind}; expected at most {most:N0}, {which}."),
                    nameof(times));
            }
        }
    }
}
