namespace Checker.Memory.Tests.Growths;

/// <summary>Runs one of <see cref="Laws"/> over random numbers; a larger input begins as a smaller one.</summary>
public sealed class LawTrial(string law, int size) : Trial<int[], object?>
{
    public override int Size => size;

    public override int[] Input(Seed seed, int size)
    {
        var random = seed.Random();
        var numbers = new int[size];
        for (var at = 0; at < size; at++)
            numbers[at] = random.Below(1_000_000);
        return numbers;
    }

    protected override object? Run(int[] input) => Laws.All[law].Run(input);
}
