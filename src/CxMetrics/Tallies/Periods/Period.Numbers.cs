namespace CxMetrics;

/// <content>Periods of one kind as whole numbers, so that their distance is a difference.</content>
public readonly partial record struct Period
{
    /// <summary>A number that is one more for <see cref="Next"/>.</summary>
    internal int Number =>
        MonthsIn(Unit) is > 0 and int months ? ((Start.Year * 12) + Start.Month - 1) / months : Start.DayNumber / DaysIn(Unit);

    /// <summary>The period of a number, which must lie within the calendar.</summary>
    internal static Period Numbered(PeriodUnit unit, int number, int firstMonth, DayOfWeek firstDay)
    {
        // The date 0001-01-01, day 0, is a Monday.
        int months = MonthsIn(unit);
        bool isWhole = months > 0
            ? TryFromMonth(unit, (number * months) + ((firstMonth - 1) % months), firstMonth, out Period period)
            : TryFromDay(unit, (number * DaysIn(unit)) + (unit is PeriodUnit.Day ? 0 : ((int)firstDay + 6) % 7), out period);
        return isWhole ? period : throw new ArgumentOutOfRangeException(nameof(number), number, $"{nameof(number)} is {number}; expected one within the calendar.");
    }
}
