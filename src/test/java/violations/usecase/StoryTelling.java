package violations.usecase;

/** A use case whose files are counted: what tells runs through six of these seven. */
public class StoryTelling {

	private final Shelf shelf;

	private final Unread unread;

	StoryTelling(Shelf shelf, Unread unread) {
		this.shelf = shelf;
		this.unread = unread;
	}

	/** Runs through the shelf, whatever implements it, and whoever hears of it. */
	public void tell(String title) {
		this.shelf.take(title).ifPresent(Story::tell);
	}

	/** Another use case. */
	public void forget() {
		this.unread.forget();
	}

}
