package violations.usecase;

record Story(String title) {

	StoryEvent.Ended tell() {
		return new StoryEvent.Ended(this.title);
	}

}
