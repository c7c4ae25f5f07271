// YarnRuntime
