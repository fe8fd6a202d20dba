using CxMetrics.Internal;
using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Internal;

public sealed class AscendingTests
{
    [Fact]
    public void LastUpTo_AnyRowAndKey_IsTheLastItemNotAboveIt()
    {
        Gen<(long[] Row, long Key)> cases =
            from row in Gen.NonEmptyListOf(Gen.Choose(-20, 20).Select(item => (long)item))
            from key in Gen.Choose(-25, 25)
            select (row.Order().ToArray(), (long)key);

        Check.One(
            Laws.Times(2000),
            Prop.ForAll(cases.ToArbitrary(), c =>
                Ascending.LastUpTo(c.Row, c.Key) == Math.Max(Array.FindLastIndex(c.Row, item => item <= c.Key), 0)));
    }
}
