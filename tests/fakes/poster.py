"""A poster that remembers, and answers what it is told to."""

from collections import deque
from threading import Condition

from advisor.delivery.posts import Delivered, NewDirect, Outcome, Post, channel_of


class RecordingPoster:
    """`answers` are given out first, one a post (an exception is raised); after them everything is delivered."""

    def __init__(self, *answers: Outcome | Exception) -> None:
        self.answers = deque(answers)
        self.posts: list[Post] = []
        self.changed = Condition()

    def deliver(self, post: Post) -> Outcome:
        with self.changed:
            self.posts.append(post)
            self.changed.notify_all()
            if not self.answers:
                target = post.message.target
                channel = f"D-{target.user}" if isinstance(target, NewDirect) else channel_of(target)
                return Delivered(channel, f"{len(self.posts)}.0")
            answer = self.answers.popleft()
        if isinstance(answer, Exception):
            raise answer
        return answer

    def keys(self) -> list[str]:
        return [post.message.key for post in self.posts]

    def wait_for(self, number: int, seconds: float = 5.0) -> None:
        """Until that many posts were tried."""
        with self.changed:
            assert self.changed.wait_for(lambda: len(self.posts) >= number, timeout=seconds), self.keys()
