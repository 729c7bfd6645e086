// expect: compile-error  A text without an end.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        return """
    }
}
