import YarnRuntime

/// Stands for lowering until it lands; whoever lands `lower` deletes this file.
func lower(_ checked: CheckedTree) -> Program { Program() }
