using System.Runtime.CompilerServices;

// The tests look inside: App is an executable, nobody else references it.
[assembly: InternalsVisibleTo("Extractor.Tests")]
