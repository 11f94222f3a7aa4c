package violations.usecase;

interface StoryEvent {

	record Ended(String title) implements StoryEvent {
	}

}
