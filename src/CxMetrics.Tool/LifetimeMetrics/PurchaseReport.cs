using CxMetrics.LifetimeValue;

namespace CxMetrics.Tool;

/// <summary>Reports on a file of purchases.</summary>
internal static class PurchaseReport
{
    public static async Task<Report> CreateAsync(ToolOptions options)
    {
        PurchaseFields fields = new();
        FactCollector<Purchase> read = await FactFile.ReadAsync(options, fields, new FactCollector<Purchase>(fields, new RowLog("purchase")));
        Report report = new(Path.GetFileName(options.File!.File)) { Rows = read.Log };
        if (read.Facts.Count == 0)
        {
            return report with { Notes = ["There are no purchases to report on."] };
        }

        DateTimeOffset latest = read.Facts.Max(purchase => purchase.At);
        DateTimeOffset asOf = options.AsOf ?? latest;
        PurchaseSummaryDefinition definition = PurchaseSummaryDefinition.Standard with { Days = Periods.Days(options.Zone), Unit = options.Unit };
        PurchaseSummaries customers = InputException.From("The purchases cannot be used", () => PurchaseSummaries.From(read.Facts, asOf, definition));
        report = report with { Notes = [Words.AsOf(asOf, latest, options.AsOf is not null, options.Zone)] };
        if (customers.Count == 0)
        {
            return report with { Notes = [.. report.Notes, "There are no purchases up to then."] };
        }

        bool hasAmounts = fields.HasAmounts || read.Facts.Exists(purchase => purchase.Amount != 0);
        LeftOut leftOut = new();
        IReadOnlyList<FittedPurchases> fits = FittedPurchases.All(customers);
        return report with
        {
            Sections = leftOut.After(
            [
                BuyerSection.Of(read, customers, asOf, hasAmounts, options),
                BuyerSection.Models(customers, fits),
                options.CalibrationEnd is { } end
                    ? HoldoutSection.Of(read.Facts, end, asOf, definition)
                    : leftOut.All("how well the models predict: --calibration says up to which day they are to learn"),
                hasAmounts ? ValueSection.Of(customers, fits, options) : leftOut.All("what customers will be worth: no row has an amount"),
            ]),
        };
    }
}
