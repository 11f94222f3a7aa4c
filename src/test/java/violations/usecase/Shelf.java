package violations.usecase;

import java.util.Optional;

interface Shelf {

	Optional<Story> take(String title);

}
