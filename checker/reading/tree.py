"""A walk over a parsed page without recursion: pages nest thousands deep."""

from collections.abc import Iterator

from selectolax.lexbor import LexborNode

_UNREAD = frozenset(
    {"script", "style", "template", "svg", "math", "canvas", "object", "iframe", "head", "-comment", "!doctype", "video", "audio"}
)


def steps(root: LexborNode) -> Iterator[tuple[LexborNode, str, bool]]:
    """Yield each node with its tag, on the way in and on the way out."""
    open_nodes: list[tuple[LexborNode, str]] = []
    node: LexborNode | None = root
    while node is not None:
        tag = node.tag or ""
        following: LexborNode | None = None
        if tag not in _UNREAD:
            yield node, tag, True
            child = node.child
            if child is not None and tag != "-text":
                open_nodes.append((node, tag))
                node = child
                continue
            yield node, tag, False
        following = node.next if open_nodes else None
        while following is None and open_nodes:
            parent, name = open_nodes.pop()
            yield parent, name, False
            following = parent.next if open_nodes else None
        node = following
