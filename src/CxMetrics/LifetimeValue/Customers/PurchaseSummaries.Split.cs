using CxMetrics.Internal;

namespace CxMetrics.LifetimeValue;

/// <content>Summaries up to a day, with what the same customers bought afterwards.</content>
public sealed partial class PurchaseSummaries
{
    /// <summary>Splits a log into a calibration period, which a model is fitted to, and a holdout, which it is to predict.</summary>
    /// <param name="purchases">The whole log, in any order.</param>
    /// <param name="calibrationEnd">The last day of the calibration, in the zone of the definition; the holdout opens on the next.</param>
    /// <param name="asOf">The end of the holdout: later purchases and refunds are left out, and counted.</param>
    /// <param name="definition">The days, the unit and what counts; <see cref="PurchaseSummaryDefinition.Standard"/> when null.</param>
    /// <param name="invalid">What to do with a purchase whose id is repeated, or with an order in two currencies.</param>
    /// <returns>The split.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="purchases"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">
    /// The id of a purchase appears twice, or an order has two currencies; two orders have, which <paramref name="invalid"/> does not help; or
    /// <paramref name="calibrationEnd"/> is not before the day of <paramref name="asOf"/>.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="invalid"/> is not a defined value.</exception>
    /// <exception cref="OverflowException">The amounts of an order add up to more than a decimal holds.</exception>
    /// <remarks>
    /// The calibration knows nothing of what came later, such as refunds of its orders. Holdout purchases are all repeats, merged by day as those of
    /// the calibration are.
    /// </remarks>
    public static CalibrationSplit Split(
        IEnumerable<Purchase> purchases,
        DateOnly calibrationEnd,
        Moment asOf,
        PurchaseSummaryDefinition? definition = null,
        InvalidFacts invalid = InvalidFacts.Throw)
    {
        PurchaseSummaryDefinition chosen = definition ?? PurchaseSummaryDefinition.Standard;
        Purchase[] all = [.. Guard.NotNull(purchases).Select((purchase, row) => Guard.NotNull(purchase, nameof(purchases), row))];
        Guard.Defined(invalid);
        TimeZoneInfo zone = chosen.Days.Zone;
        if (calibrationEnd.DayNumber >= ZoneDates.ClockOf(asOf, zone).Day || !ZoneDates.TryStartOf(calibrationEnd.AddDays(1), zone, out DateTimeOffset holdout))
        {
            throw new ArgumentException($"{nameof(calibrationEnd)} is {calibrationEnd:yyyy-MM-dd}; expected a day before that of {asOf} in {zone.Id}.", nameof(calibrationEnd));
        }

        DateTimeOffset end = holdout.AddTicks(-1);
        PurchaseLog calibrationLog = new(all, end, invalid, nameof(purchases));
        PurchaseTimelines calibration = new(calibrationLog.Columns(), chosen, end, invalid, Environment.ProcessorCount, keepsPlaces: true);
        PurchaseLog log = new(all, asOf, invalid, nameof(purchases));
        return new CalibrationSplit(Of(calibration, chosen, end, hasSpend: true, calibrationLog), calibration, log, chosen);
    }
}
