using FsCheck;
using FsCheck.Fluent;

namespace CxMetrics.Tests.Properties;

/// <summary>The laws that every tally obeys, over random facts, splits, orders and groupings.</summary>
/// <typeparam name="TFact">The facts of the tally.</typeparam>
/// <typeparam name="TTally">The tally.</typeparam>
public abstract class TallyLaws<TFact, TTally>
    where TTally : class, ITally<TTally>
{
    // Some thirty facts, and from one to the next part as many: what a tally of a hundred does otherwise, one of thirty does as well.
    private static readonly Config Config = Laws.Times(200).WithEndSize(30);

    private static TFact[]? _pool;

    protected abstract Gen<TFact> Fact { get; }

    [Fact]
    public void Tally_Concatenation_IsTheSumOfTheTallies() =>
        Holds(Facts, Facts, (a, b) => Same(Tally([.. a, .. b]), Tally(a) + Tally(b), [.. a, .. b]));

    [Fact]
    public void Add_OtherGrouping_IsTheSame() => Holds(
        from a in Facts
        from b in Facts
        from c in Facts
        select (a, b, c),
        x =>
        {
            (TTally a, TTally b, TTally c) = (Tally(x.a), Tally(x.b), Tally(x.c));
            return Same(a + b + c, a + (b + c), [.. x.a, .. x.b, .. x.c]);
        });

    [Fact]
    public void Add_OtherOrder_IsTheSame() =>
        Holds(Facts, Facts, (a, b) =>
        {
            (TTally left, TTally right) = (Tally(a), Tally(b));
            return Same(left + right, right + left, [.. a, .. b]);
        });

    [Fact]
    public void Add_Identity_ChangesNothing() => Holds(Facts, facts =>
    {
        TTally tally = Tally(facts);
        return tally.Equals(tally + TTally.AdditiveIdentity)
            && tally.Equals(TTally.AdditiveIdentity + tally)
            && (tally + TTally.AdditiveIdentity).GetHashCode() == tally.GetHashCode();
    });

    [Fact]
    public void AdditiveIdentity_Itself_IsTheTallyOfNothing()
    {
        TTally.AdditiveIdentity.Count.Should().Be(0);
        TTally.AdditiveIdentity.Should().Be(TTally.AdditiveIdentity + TTally.AdditiveIdentity);
        TTally.AdditiveIdentity.Should().Be(TTally.Sum([]));
        TTally.AdditiveIdentity.Should().NotBe(null);
    }

    [Fact]
    public void Tally_FactsInAnotherOrder_IsTheSame() => Holds(
        from facts in Facts
        from shuffled in Gen.Shuffle(facts)
        select (facts, shuffled),
        x => Same(Tally(x.facts), Tally(x.shuffled), x.facts));

    [Fact]
    public void Sum_ManyTallies_IsTheFold() => Holds(Facts.NonEmptyListOf().Select(parts => parts.Take(6).ToArray()), parts =>
    {
        TTally[] tallies = [.. parts.Select(Tally)];
        TFact[] all = [.. parts.SelectMany(part => part)];
        TTally sum = TTally.Sum(tallies);
        TTally fold = tallies.Aggregate(TTally.AdditiveIdentity, static (left, right) => left + right);
        return Same(sum, fold, all) && Same(sum, Tally(all), all);
    });

    [Fact]
    public void Sum_NullOrANullTally_Throws()
    {
        Action none = () => TTally.Sum(null!);
        Action one = () => TTally.Sum([TTally.AdditiveIdentity, null!]);
        Action left = () => _ = null! + TTally.AdditiveIdentity;
        Action right = () => _ = TTally.AdditiveIdentity + null!;

        none.Should().ThrowExactly<ArgumentNullException>().WithParameterName("tallies");
        one.Should().ThrowExactly<ArgumentNullException>().WithParameterName("tallies");
        left.Should().ThrowExactly<ArgumentNullException>();
        right.Should().ThrowExactly<ArgumentNullException>();
    }

    [Fact]
    public void Builder_FactByFactAndTallyByTally_IsTheBatch() => Holds(Facts, Facts, (a, b) =>
    {
        ITallyBuilder<TTally> builder = Build(a);
        TTally before = builder.ToTally();
        builder.Add(Tally(b));
        return Same(before, Tally(a), a)
            && Same(builder.ToTally(), Tally([.. a, .. b]), [.. a, .. b])
            && Same(before, Tally(a), a);
    });

    [Fact]
    public void Total_OfAnyGrouping_IsTheTallyOfAll() => Holds(
        from facts in Facts
        from keys in Gen.Choose(0, 4).ArrayOf(facts.Length)
        select (facts, keys),
        x =>
        {
            Breakdown<int, TTally> groups = Group(x.facts, x.keys);
            TTally all = Tally(x.facts);
            return Same(groups.Total, all, x.facts) && groups.Count == all.Count;
        });

    [Fact]
    public void RollUp_AnyParents_PreservesTheTotal() => Holds(
        from facts in Facts
        from keys in Gen.Choose(0, 4).ArrayOf(facts.Length)
        from parents in Gen.Choose(0, 2).ArrayOf(5)
        select (facts, keys, parents),
        x =>
        {
            Breakdown<int, TTally> groups = Group(x.facts, x.keys);
            Breakdown<string, TTally> byName = groups.RollUp(key => x.parents[key] == 0 ? null : $"p{x.parents[key]}");
            Breakdown<int, TTally> byNumber = groups.RollUp(key => x.parents[key] == 0 ? (int?)null : x.parents[key]);
            return Same(byName.Total, groups.Total, x.facts)
                && Same(byNumber.Total, groups.Total, x.facts)
                && Same(byName.NoKey, byNumber.NoKey, x.facts)
                && byName.Groups.Count == byNumber.Groups.Count;
        });

    [Fact]
    public void Json_AnyTally_RoundTripsBitByBit() => Holds(Facts, facts =>
    {
        TTally tally = Tally(facts);
        string json = System.Text.Json.JsonSerializer.Serialize(tally);
        TTally? read = System.Text.Json.JsonSerializer.Deserialize<TTally>(json);
        return tally.Equals(read)
            && read.GetHashCode() == tally.GetHashCode()
            && string.Equals(System.Text.Json.JsonSerializer.Serialize(read), json, StringComparison.Ordinal);
    });

    protected abstract TTally Tally(IReadOnlyList<TFact> facts);

    protected abstract ITallyBuilder<TTally> Build(IReadOnlyList<TFact> facts);

    /// <summary>Whether two tallies of the same facts agree; bitwise, unless the tally adds floating numbers.</summary>
    protected virtual bool Same(TTally left, TTally right, IReadOnlyList<TFact> facts) =>
        left.Equals(right) && left.GetHashCode() == right.GetHashCode();

    protected static void Holds<T>(Gen<T> values, Func<T, bool> law) => Check.One(Config, Prop.ForAll(values.ToArbitrary(), law));

    protected static void Holds<T>(Gen<T> left, Gen<T> right, Func<T, T, bool> law) =>
        Holds(from a in left from b in right select (a, b), x => law(x.a, x.b));

    /// <summary>A thousand facts are made once for all laws, and drawn again and again: laws are about what they make together.</summary>
    protected Gen<TFact[]> Facts => Gen.Elements<TFact>(_pool ??= [.. Fact.Sample(50, 1_000)]).ArrayOf();

    private Breakdown<int, TTally> Group(TFact[] facts, int[] keys) =>
        Breakdown.From(
            facts.Zip(keys).Where(pair => pair.Second > 0).GroupBy(pair => pair.Second)
                .Select(group => KeyValuePair.Create(group.Key, Tally([.. group.Select(pair => pair.First)]))),
            Tally([.. facts.Zip(keys).Where(pair => pair.Second == 0).Select(pair => pair.First)]));
}
