using System.Text;
using Gazette.Cli;
using Gazette.Cli.Output;

// Chinese is written as UTF-8 whatever the locale says: output goes to files and pipes as often as to a terminal.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await GazetteCommandLine.RunAsync(args, CliConsole.OfProcess());
