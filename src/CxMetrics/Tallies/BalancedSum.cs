using System.Globalization;
using CxMetrics.Internal;

namespace CxMetrics;

/// <summary>Adds tallies up in blocks, and blocks of one size with each other: a row of them would copy what the first ones hold again and again.</summary>
/// <remarks>The first of a block is also added to the block before it, so that a refusal names the first tally that does not go with the others.</remarks>
internal sealed class BalancedSum<TTally>
    where TTally : ITally<TTally>
{
    private const int BlockLength = 16;

    private readonly List<(TTally Sum, long Blocks)> _closed = [];
    private TTally _block = TTally.AdditiveIdentity;
    private int _length;
    private long _index = -1;

    public void Add(TTally tally)
    {
        _index++;
        if (_length == BlockLength)
        {
            Close();
        }

        if (_length == 0 && _closed.Count > 0)
        {
            Added(_closed[^1].Sum, tally);
        }

        _block = Added(_block, tally);
        _length++;
    }

    public TTally ToTally()
    {
        TTally sum = _block;
        for (int i = _closed.Count - 1; i >= 0; i--)
        {
            sum = Added(_closed[i].Sum, sum);
        }

        return sum;
    }

    private void Close()
    {
        (TTally sum, long blocks) = (_block, 1);
        while (_closed.Count > 0 && _closed[^1].Blocks == blocks)
        {
            sum = Added(_closed[^1].Sum, sum);
            blocks *= 2;
            _closed.RemoveAt(_closed.Count - 1);
        }

        _closed.Add((sum, blocks));
        _block = TTally.AdditiveIdentity;
        _length = 0;
    }

    private TTally Added(TTally left, TTally right)
    {
        try
        {
            return left + right;
        }
        catch (ArgumentException refused)
        {
            throw Refusal.Of("tallies", string.Create(CultureInfo.InvariantCulture, $"The tally at index {_index}"), refused);
        }
    }
}
