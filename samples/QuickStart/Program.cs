Console.WriteLine("CxMetrics");
