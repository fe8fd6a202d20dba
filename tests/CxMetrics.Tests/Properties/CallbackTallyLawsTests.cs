using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Properties;

public sealed class CallbackTallyLawsTests()
    : MetricLaws<CallbackDefinition, Callback, CallbackTally, CallbackResult>(CallbackDefinition.Standard, Any)
{
    private static Gen<Callback> Any { get; } =
        from hours in Gen.Choose(-2, 50)
        from observed in Gen.Choose(-1, 30)
        from isCalled in Gen.Elements(true, false)
        select new Callback("c", Service.Contact.At(0))
        {
            CalledBackAt = isCalled ? Service.Contact.At(hours) : null,
            ObservedUntil = observed < 0 ? null : Service.Contact.At(observed),
        };
}
