// YarnSyntax
