namespace Verdicts.Exercise8;

public sealed class IsInconclusiveTrial : Trial<int[], long>
{
    public override int[] Input(Seed seed, int size)
    {
        var random = seed.Random();
        var numbers = new int[size];
        for (var i = 0; i < size; i++)
            numbers[i] = random.Below(1_000);
        return numbers;
    }

    protected override long Run(int[] numbers) => IsInconclusive.Of(numbers);
}
