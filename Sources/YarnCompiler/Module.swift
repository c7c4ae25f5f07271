// YarnCompiler
