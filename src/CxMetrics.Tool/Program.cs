using System.Text;
using CxMetrics.Tool;

// UTF-8 wherever the output goes, whatever the code page of the machine.
UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: false);
bool terminal = !Console.IsOutputRedirected;
if (terminal)
{
    Console.OutputEncoding = utf8;
}

// The program flushes what it writes; closing the writer would try once more to write what a full disk refused.
StreamWriter redirected = new(Console.OpenStandardOutput(), utf8);
return await new ToolApp(terminal ? Console.Out : redirected, Console.Error, terminal).RunAsync(args);
