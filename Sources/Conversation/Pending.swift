import Listening

/// What the loop has asked about a typed reply, and waits to hear.
enum Pending {
  /// Two readings, numbered from 1.
  case readings([ReadOption], typed: String, heard: HeardReply)
  /// A sentence that weighs too much to be taken from the words alone: Enter says it.
  case grave(ReadOption, typed: String, heard: HeardReply)
  /// One reading that is not sure: Enter says it.
  case alone(ReadOption, typed: String, heard: HeardReply)
  /// The client asks which of two values holds.
  case which(ReadOption, typed: String, heard: HeardReply)
  /// The user said goodbye: Enter ends the conversation.
  case leaving
  /// Something else that was said in the reply before: Enter says it now.
  case also(ReadOption, typed: String, heard: HeardReply)
}
