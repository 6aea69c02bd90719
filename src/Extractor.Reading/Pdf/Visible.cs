using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Extractor.Tests")]
[assembly: InternalsVisibleTo("Extractor.Benchmarks")]
