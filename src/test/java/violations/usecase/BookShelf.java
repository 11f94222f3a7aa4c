package violations.usecase;

import java.util.Optional;
import java.util.stream.Stream;

class BookShelf implements Shelf {

	@Override
	public Optional<Story> take(String title) {
		return Stream.of(title).map((name) -> new Story(name)).findFirst();
	}

}
