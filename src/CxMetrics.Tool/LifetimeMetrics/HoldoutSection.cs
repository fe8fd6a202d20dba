using System.Globalization;
using System.Text.Json.Nodes;
using CxMetrics.LifetimeValue;

namespace CxMetrics.Tool;

/// <summary>How well models that know the purchases up to a day predict those after it.</summary>
internal static class HoldoutSection
{
    public static ReportSection Of(IReadOnlyList<Purchase> purchases, DateOnly calibrationEnd, DateTimeOffset asOf, PurchaseSummaryDefinition definition)
    {
        CalibrationSplit split = InputException.From("--calibration", () => PurchaseSummaries.Split(purchases, calibrationEnd, asOf, definition));
        string end = calibrationEnd.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        KeyValuePair<string, HoldoutValidation>[] models =
        [
            .. FittedPurchases.All(split.Calibration).Where(fit => fit.Model is not null).Select(fit => KeyValuePair.Create(fit.Name, split.Validate(fit.Model!))),
        ];
        return new ReportSection("holdout", "Prediction")
        {
            Sentences = [$"Fitted to what {Words.Count(split.Calibration.Customers)} customers bought up to {end}, against {split.Holdout} afterwards."],
            Tables =
            [
                SectionTable.Of(
                    "model",
                    "Purchases after the calibration",
                    models,
                    model => new JsonObject { ["key"] = model.Key, ["validation"] = ResultJson.Of(model.Value) },
                    new("Model", model => model.Key),
                    new("Actual", model => Words.Number(model.Value.ActualPurchases, "#,##0")),
                    new("Expected", model => Words.Number(model.Value.ExpectedPurchases, "#,##0.0")),
                    new("Correlation", model => Words.Number(model.Value.Correlation, "0.000"), ColumnNeed.Responses),
                    new("Mean absolute error", model => Words.Number(model.Value.MeanAbsoluteError, "0.000"), ColumnNeed.Detail)),
                .. models.Length == 0 ? Array.Empty<SectionTable>() : [Classes(models)],
            ],
        };
    }

    private static SectionTable Classes(KeyValuePair<string, HoldoutValidation>[] models) => SectionTable.Of(
        "repeats",
        "Purchases a customer after the calibration, by repeat purchases before",
        [.. Enumerable.Range(0, models[0].Value.Classes.Count)],
        at => new JsonObject { ["key"] = at, ["classes"] = new JsonArray([.. models.Select(model => ResultJson.Of(model.Value.Classes[at]))]) },
        [
            new("Repeats", at => $"{at}{(models[0].Value.Classes[at].IsOpen ? "+" : "")}"),
            new("Customers", at => Words.Count(models[0].Value.Classes[at].Customers), ColumnNeed.Responses),
            new("Actual", at => Words.Number(models[0].Value.Classes[at].ActualMean, "0.000")),
            .. models.Select(model => new SectionColumn<int>(model.Key, at => Words.Number(model.Value.Classes[at].ExpectedMean, "0.000"))),
        ]);
}
