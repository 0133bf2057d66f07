"""JAX in double precision, its compiled programs kept between runs; to be imported before anything of diffsky or diffhalos.

Their packages make arrays as they are imported, in whatever precision holds then.
"""

from __future__ import annotations

import jax

from ..files import cache_folder

jax.config.update("jax_enable_x64", True)
# compiling takes most of a minute: done once for each user and machine, not once for each worker
jax.config.update("jax_compilation_cache_dir", str(cache_folder("compiled")))
jax.config.update("jax_persistent_cache_min_compile_time_secs", 0.2)
jax.config.update("jax_persistent_cache_min_entry_size_bytes", 0)
