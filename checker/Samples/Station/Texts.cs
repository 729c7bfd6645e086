namespace Station;

/// <summary>What people read when the careless code is judged, the same under every framework.</summary>
public static class Texts
{
    public const string TooManyBytes =
        """
        MeanByCopy should allocate at most

            0 bytes

        but allocated

            11,544 bytes with 1,440 items:

            double[]  11,544 bytes  in 1 object  by Mean.ByCopy (Mean.cs:10)
        """;

    public const string Growth =
        """
        MeanByCopy should allocate the same for any number of items

        but allocated

                     11,544 bytes with       1,440 items
                     23,064 bytes with       2,880 items
                     46,104 bytes with       5,760 items

        which is 8 bytes for each item more.
        """;

    /// <summary>The middle of it. How many are reachable depends on how many rounds the engine took to be sure.</summary>
    public const string Kept =
        """
         still reachable:

            static field Station.Careless.Mean.Days  (held here by the code under test)
              -> List<Reading[]>[0]
              -> Reading[] [0]
              -> Reading
                 ~~~~~~~

            and 
        """;
}
