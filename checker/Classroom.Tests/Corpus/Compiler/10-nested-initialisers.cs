// expect: compile-error, fail  Arrays of arrays of arrays.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        object all = «3000:new object[] { »1«3000: }»;
        return all.GetHashCode();
    }
}
