public import Archive
public import Conversation

/// What the loop does is kept in the archive, without a step between.
extension SessionKeeper: Journal {}
