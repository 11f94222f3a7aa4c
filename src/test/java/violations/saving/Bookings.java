package violations.saving;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All bookings. */
public interface Bookings extends Repository<Booking, String> {

	Booking save(Booking booking);

	Optional<Booking> findById(String id);

	/** A question before which what has changed is written. */
	@Query("select b from Booking b where b.room = :room")
	List<Booking> in(String room);

	default Booking withKey(String id) {
		return findById(id).orElseThrow();
	}

}
