// TODO(author): write the trial: an input that depends on seed and size alone, and the one call into the starter.
namespace __Pair__.Exercise__Number__;

public sealed class __Name__Trial : Trial<int[], long>
{
    public override int[] Input(Seed seed, int size)
    {
        var random = seed.Random();
        var numbers = new int[size];
        for (var i = 0; i < size; i++)
            numbers[i] = random.Below(1_000_000) - 500_000;
        return numbers;
    }

    protected override long Run(int[] numbers) => __Name__.Of(numbers);
}
