// Bytes are counted for the whole process. MSTest runs tests one at a time unless told otherwise; this says that it has to stay so.
[assembly: DoNotParallelize]
