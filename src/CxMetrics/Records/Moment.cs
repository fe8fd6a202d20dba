using System.ComponentModel;
using System.Globalization;
using System.Text.Json.Serialization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>A moment as an argument: any <see cref="DateTimeOffset"/>, and no <see cref="DateTime"/>.</summary>
/// <remarks>
/// .NET takes a <see cref="DateTime"/> for a <see cref="DateTimeOffset"/> by the clock of the machine that it runs on, so that the same call gives other
/// figures elsewhere. Where a method or a constructor of this library takes a moment, the compiler refuses that and says what to write. It cannot
/// where a member of a record is set, as in <c>with { End = time }</c>: state the offset there. Immutable and thread-safe.
/// </remarks>
public readonly struct Moment : IJsonOnDeserializing
{
    private readonly DateTimeOffset _value;

    /// <summary>A moment by its clock and offset, so that an argument can be written as <c>new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero)</c>.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="day">The day of the month, from 1.</param>
    /// <param name="hour">The hour, 0 to 23.</param>
    /// <param name="minute">The minute, 0 to 59.</param>
    /// <param name="second">The second, 0 to 59.</param>
    /// <param name="offset">The offset from UTC, whole minutes of at most 14 hours.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such time, or no such offset.</exception>
    public Moment(int year, int month, int day, int hour, int minute, int second, TimeSpan offset)
    {
        try
        {
            _value = new DateTimeOffset(year, month, day, hour, minute, second, offset);
        }
        catch (ArgumentException refused)
        {
            throw new ArgumentOutOfRangeException(
                nameof(day),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"There is no {year:0000}-{month:00}-{day:00} {hour:00}:{minute:00}:{second:00} at the offset {offset:c}; {refused.Message}"));
        }
    }

    private Moment(DateTimeOffset value) => _value = value;

    /// <summary>Takes a moment with its offset.</summary>
    /// <param name="value">The moment.</param>
    public static implicit operator Moment(DateTimeOffset value) => new(value);

    /// <summary>Gives the moment with its offset.</summary>
    /// <param name="moment">The moment.</param>
    public static implicit operator DateTimeOffset(Moment moment) => moment._value;

    /// <summary>Refuses a time without an offset, when the program is compiled.</summary>
    /// <param name="value">The time.</param>
    [Obsolete(Refusal, error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static implicit operator Moment(DateTime value) => throw new NotSupportedException(Refusal);

    /// <summary>What a compiler says of a DateTime where a moment is expected.</summary>
    internal const string Refusal =
        "A DateTime says no offset, and would be taken by the clock of the machine; pass a DateTimeOffset, such as new DateTimeOffset(time, zone.GetUtcOffset(time)).";

    internal long UtcTicks => _value.UtcTicks;

    /// <summary>The moment with its offset.</summary>
    /// <returns>The value.</returns>
    public DateTimeOffset ToDateTimeOffset() => _value;

    /// <summary>Takes a moment with its offset.</summary>
    /// <param name="value">The moment.</param>
    /// <returns>The same moment.</returns>
    public static Moment FromDateTimeOffset(DateTimeOffset value) => new(value);

    /// <summary>The moment in ISO 8601, in invariant culture.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => _value.ToString("o", CultureInfo.InvariantCulture);

    void IJsonOnDeserializing.OnDeserializing() => throw WrittenOnly.Refusal(nameof(Moment), "its DateTimeOffset");
}
