// expect: compile-error  Blocks in blocks.
namespace Trains.Exercise1;

public static class TotalWait
{
    public static long Of(Train[] trains)
    {
        «20000:{»«20000:}»
        return 0;
    }
}
