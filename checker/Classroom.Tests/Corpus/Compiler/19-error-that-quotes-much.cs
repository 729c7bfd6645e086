// expect: compile-error  An error message as long as a file.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        return «100000:a»;
    }
}
