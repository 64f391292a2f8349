"""English moves of the conversation by the things a message speaks of, in whatever order: where no phrase was found.

Data only, the same structure in both languages. A frame is parted by `&` into groups of words that must all occur; `|` either, `~` any
ending, a blank two words in a row. Frames of one move are parted by `;`.
"""

_SAVED = "notes|noted|recap|summary|overview|status|so far|missing|outstanding|recorded|captured|written down|remaining|left to"
_NOT = "not|no|never|none|nothing"

MOVES = {
    "reset": """
        delete|erase|wipe|clear|forget|scrap|discard & everything|all of it|all my|slate|the lot|answers & i|my|me|it|we|everything;
        start|begin|take|try & from scratch|from the beginning|from the top|from zero|all over
    """,
    "status": f"""
        what|which|where|can|could|give|show|list|are & {_SAVED} & you|your|i|we|us|me|there
    """,
    "help": """
        what|how & i|one|we|you & do|write|use|get started|help|work|start & here|this|it|me
    """,
    "explain": "where & come|comes|get|got|take & from; on what & basis|grounds; what & is|lies & behind",
    "unknown": f"know|remember|recall|overview|insight|clue|idea|visibility & {_NOT} & i|we|us|me",
    "refuse": f"share|disclose|reveal|tell|give out|hand out|your business|need to know|allowed & {_NOT} & we|i|you|that",
    "skip": """
        take|come|wait|save|return|answer|check|look|talk & later|another time|tomorrow|afterwards|at the end|next week|some
        other|first & that|it|this|i|we
    """,
    "agrees": "right|correct|fine|agree|agreed|spot on|matches|good|accurate & that|it|i|we|they|looks|all",
    "disagrees": "wrong|incorrect|mistake|off|disagree|not right|not correct & that|it|i|we|they|there|something|you",
}
