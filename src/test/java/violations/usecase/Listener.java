package violations.usecase;

import org.springframework.context.event.EventListener;

class Listener {

	@EventListener
	void hear(StoryEvent event) {
	}

}
