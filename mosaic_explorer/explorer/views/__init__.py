"""The explorer's views: Panel around the core. Each watches the state and keeps none of its own."""
