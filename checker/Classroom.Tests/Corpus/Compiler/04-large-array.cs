// expect: compile-error, fail  An array of as many numbers as fit in what is taken from a submission.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        return Numbers.Length == 1 ? 0 : trains.Length;
    }

    private static readonly int[] Numbers = [«150000:#,»];
}
